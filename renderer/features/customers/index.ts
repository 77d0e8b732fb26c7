export { CustomerScreen } from './CustomerScreen';
export { CustomersScreen } from './CustomersScreen';
export { EditCustomerScreen } from './EditCustomerScreen';
export { NewCustomerScreen } from './NewCustomerScreen';
